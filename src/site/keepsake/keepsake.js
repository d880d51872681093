{
    // Before anything in the document changes: “Your marks” saves it once more.
    const whole = "<!doctype html>" + document.documentElement.outerHTML;
    const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt());
    const outline = Promise.resolve(new Response(bytes("OUTLINE_BASE64")));
    window.recap = { whole, bytes, outline, EXPORTED_NAMES };

    // The marks that it was saved with come to those that are kept, once: what is cleared stays cleared.
    const inside = document.getElementById("marks_inside").textContent;
    const key = document.querySelector("script[data-marks]").dataset.marks + ":inside";
    const taken = () => { try { return localStorage[key] === inside; } catch {} };
    new MutationObserver((_, observer) => {
        observer.disconnect();
        if (inside === "{}" || taken()) return;
        // Times that no clock can have shown are brought down, as those of a link: see docs/marks.md.
        const latest = Date.now() + 86400000;
        const bound = (_, value) => Array.isArray(value) && value[1] > latest ? [value[0], latest] : value;
        const mine = JSON.parse(recap.marks()), theirs = JSON.parse(inside, bound);
        // Of two notes that differ none is lost by time alone, as where a link brings them. Nobody is asked
        // here: where both do not fit into one, the other stays in this file.
        for (const talk in theirs) {
            const [own, time] = mine[talk]?.note || [], [other, later] = theirs[talk].note || [];
            if (!own || !other) continue;
            const both = own.includes(other) ? own : other.includes(own) ? other : `${own}\n\n${other}`;
            if (both === own || both.length > NOTE_LIMIT) delete theirs[talk].note;
            else theirs[talk].note = [both, Math.max(later, time + 1)];
        }
        recap.merge_marks(JSON.stringify(theirs));
        try { localStorage[key] = inside; } catch {}
    }).observe(document.body, { attributeFilter: ["data-arrived"] });

    // The application asks a program that is there already by adding to a list. The first time starts it.
    for (const script of document.querySelectorAll("script[data-content]")) {
        script.asked = Object.assign([], {
            push(asked) {
                delete this.push;
                const program = document.createElement("script");
                program.type = "module";
                program.textContent = script.textContent;
                document.body.append(program);
                return this.push(asked);
            },
        });
    }

    // A link to a talk opens its card, as the page of the talk would show it.
    const open = ({ hash }) => document.getElementById(hash.slice(1))?.querySelector(":scope > div > details")?.setAttribute("open", "");
    addEventListener("hashchange", () => open(location));
    addEventListener("click", ({ target }) => {
        const link = target.closest?.("a[href^='#']");
        if (link) open(link);
    });
    open(location);

    __wbg_init({ module_or_path: bytes("WASM_BASE64") })
        .catch((error) => {
            console.error("The recap could not start; reload the page to try again.", error);
            dispatchEvent(new Event("recap:stopped"));
        });
}
