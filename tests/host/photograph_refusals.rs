//! Files that are no photographs, or none that can be shown: each is named, with a way out.

use image::ImageFormat;

use crate::{
    odd_photographs::{bomb, moving_webp},
    photograph_files::{encoded, jpeg, picture, turned},
    photograph_mistakes::{illustrated, one},
    written::{DAY, Written},
};

#[test]
fn what_is_no_photograph_is_named_with_a_way_out() {
    let truncated = jpeg(64, 64);
    let end = truncated.len() - 40;
    let ftyp = |brand: &str| [b"\0\0\0\x18ftyp", brand.as_bytes(), &[0; 12]].concat();
    let apng = {
        let png = encoded(picture(8, 6), ImageFormat::Png);
        // Before the pixels: that it has two pictures (its checksum is of no use, and is not looked at).
        let control = b"\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70";
        [&png[..33], control, &png[33..]].concat()
    };
    let large = [jpeg(8, 6), vec![0; 50_000_000]].concat();
    let with_thumbnail = &turned(64, 64, 1)[..700];
    let cases: [(&[u8], &str, &str); 18] = [
        (b"", "there is nothing in this file", "put the photograph there once more"),
        (
            b"Not a photograph.",
            "this is no photograph, whatever its name says",
            "save it as JPEG, PNG or WebP",
        ),
        (b"GIF89a\x01\0\x01\0", "this is a GIF", "save it as PNG"),
        (&ftyp("heic"), "this is HEIC", "save it as JPEG"),
        (&ftyp("mif1"), "this is HEIC", "save it as JPEG"),
        (&ftyp("avif"), "this is AVIF", "save it as JPEG, PNG or WebP"),
        (&ftyp("mp42"), "this is a film", "save a picture of it as JPEG"),
        (b"II*\0\x08\0\0\0", "this is a TIFF", "save it as JPEG"),
        (b"%PDF-1.7", "this is a PDF", "save the picture in it as JPEG"),
        (b"<svg xmlns=\"x\"/>", "this is a drawing in SVG", "give its name the ending .svg"),
        (&bomb(), "this photograph says that it has 100000 × 100000 pixels", "at most 100 million"),
        (&moving_webp(), "this picture moves", "save a picture of it as JPEG"),
        (&apng, "this p", ""),
        (
            &truncated[..end],
            "this photograph is broken (it ends before its picture does)",
            "copy it once more",
        ),
        (with_thumbnail, "this photograph is broken (", "copy it once more"),
        (&truncated[..4], "this photograph is broken (", "copy it once more"),
        (
            &encoded(picture(8, 6), ImageFormat::Png)[..20],
            "this photograph is broken (",
            "copy it once more",
        ),
        (&large, "this photograph has more than 50 MB", "save it smaller"),
    ];
    for (bytes, wrong, instead) in cases {
        let found = illustrated("a.jpg", bytes, &one("a.jpg")).problems();
        let [problem] = found.as_slice() else { panic!("{wrong}: {found:?}") };
        let expected = format!("pictures/a.jpg:1:1: {wrong}");
        assert!(problem.starts_with(&expected) && problem.contains(instead), "{problem}");
        // What nobody asks for is nobody's mistake.
        assert_eq!(illustrated("a.jpg", bytes, "").problems(), [""; 0]);
    }
    let folder = Written::small().with_folder("pictures").with_folder("pictures/a.jpg");
    let folder = folder.with("day.toml", format!("{DAY}{}\n", one("a.jpg")));
    assert_eq!(
        folder.problems(),
        ["pictures/a.jpg:1:1: this is a folder, where a file belongs; put the photograph there"]
    );
}

#[test]
fn one_broken_file_is_one_problem_however_often_it_is_shown() {
    let table = "{ file = \"pictures/a.jpg\", describes = \"A.\" }";
    let folder =
        illustrated("a.jpg", b"", &format!("pictures = [{table}, {table}, {table}, {table}]"));
    assert_eq!(folder.problems().len(), 1);
}
