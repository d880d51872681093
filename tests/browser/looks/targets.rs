//! What is clicked or tapped is large enough (WCAG 2.5.8).

use crate::harness::{
    appearance::{DIALOGS, EVERY_KIND},
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// Controls smaller than 24 by 24 pixels that none of the standard's exceptions holds for:
///
/// - *Inline:* a link in a sentence, or one whose block has text of its own beside it.
/// - *Spacing:* a circle of 24 pixels around its middle touches no other control, and no such circle
///   of another small one.
const TOO_SMALL: &str = "(() => {
    const scope = document.querySelector('dialog[open]') ?? document;
    const controls = [...scope.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')];
    // A box is ticked by its label, too; one that is out of sight by that alone.
    const targets = new Set(controls.map((control) => control.closest('label') ?? control));
    const shown = [...targets].filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.visually-hidden') && !target.matches('.skip-link'));
    const boxes = new Map(shown.map((target) => [target, target.getBoundingClientRect()]));
    const is_small = (box) => box.width < 24 || box.height < 24;
    const block_of = (element) => getComputedStyle(element).display === 'inline' ? block_of(element.parentElement) : element;
    const is_inline = (target) => {
        if (!target.matches('a') || getComputedStyle(target).display !== 'inline') return false;
        const block = block_of(target);
        const others = [...block.childNodes].filter((node) => !node.contains(target) && !node.nodeName.match(/^(A|BUTTON)$/));
        return others.some((node) => node.textContent.replace(/[\\s,·]/g, '') !== '');
    };
    const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
    const distance = ([x, y], box) => Math.hypot(
        Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const has_room = (target) => shown.every((other) => {
        if (other === target) return true;
        const [here, box] = [middle(boxes.get(target)), boxes.get(other)];
        const apart = Math.hypot(here[0] - middle(box)[0], here[1] - middle(box)[1]);
        return is_small(box) ? apart >= 24 : distance(here, box) >= 12;
    });
    const wrong = shown.filter((target) => is_small(boxes.get(target)) && !is_inline(target) && !has_room(target));
    const say = (target) => `${boxes.get(target).width} x ${boxes.get(target).height}: ${target.outerHTML.slice(0, 120)}`;
    return [shown.length, wrong.map(say).slice(0, 4).join('\\n')];
})()";

/// Every kind of page, everything open, on a phone and in a window.
pub async fn every_one_is_large_enough(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in EVERY_KIND {
        page.open(&server.url(path)).await?;
        expect_large(page).await.map_err(|error| format!("/{path}: {error}"))?;
        page.open_narrow(&server, path, 1).await?;
        expect_large(page).await.map_err(|error| format!("/{path}, narrow: {error}"))?;
    }
    Ok(())
}

/// The panel and the list of keys.
pub async fn so_is_every_one_in_a_dialog(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for dialog in DIALOGS {
        page.open_narrow(&server, "", 1).await?;
        page.tick("keda").await?;
        page.open_dialog(dialog).await?;
        expect_large(page).await.map_err(|error| format!("{}: {error}", dialog.1))?;
    }
    Ok(())
}

async fn expect_large(page: &Page) -> Outcome {
    page.unfold().await?;
    let found = page.eval(TOO_SMALL).await?;
    ensure!(found[0].as_u64() > Some(1), "there are no controls");
    ensure_eq!(found[1].as_str(), Some(""));
    Ok(())
}
