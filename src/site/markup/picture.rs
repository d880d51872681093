use maud::{Markup, PreEscaped, html};
use recap_trip::Picture;

/// A drawing, in the page itself: so it takes the colours of the page. Told to everybody, or hidden
/// from those who could only hear that it is there.
pub(super) fn picture(picture: Option<&Picture>) -> Markup {
    html! {
        @if let Some(picture) = picture {
            @let hidden = picture.describes.is_none();
            svg.picture viewBox=(picture.view_box) role=[(!hidden).then_some("img")]
                aria-label=[picture.describes.as_ref()] aria-hidden=[hidden.then_some("true")] {
                (PreEscaped(&picture.shapes))
            }
        }
    }
}
