{
    const key = document.currentScript.dataset.marks, journalKey = key + ":journal";
    // An object, as all that is kept is.
    const parse = (text) => { try { return text[0] == "{" && JSON.parse(text); } catch {} };
    const read = (key) => { try { return parse(localStorage[key]) || {}; } catch { return {}; } };
    const kinds = /^(note|saved|watched)$/;
    const property = (field) => field.type == "checkbox" ? "checked" : "value";
    const say = (words, place = document.querySelector(".notice")) => { if (place) place.textContent = words; };
    const addField = (note) => {
        const template = note?.querySelector("template");
        template?.replaceWith(template.content);
    };
    addEventListener("toggle", ({ target }) => addField(target.closest(".talk-note")), true);
    // The application, which listens on the window, hears a mark first, and says where it has kept it.
    document.addEventListener("input", ({ target: field, kept }) => {
        const { talk, mark } = field.dataset || {};
        if (!kinds.test(mark)) return;
        if (mark == "note") {
            // A text that is pasted and too long is cut by the browser without a word: it is said here. An extension may
            // have put something between the two.
            const left = field.maxLength - field.textLength;
            say(left > 100 ? "" : left > 0 ? "Characters left: " + left : "The note is full: only 2,000 characters are kept.", field.parentNode.querySelector("[role=status]"));
        }
        if (kept) return;
        const now = field.dataset.markedAt = Date.now();
        try {
            // What cannot be asked for is not written over: this may throw, and then it does.
            const text = localStorage[journalKey], found = parse(text), journal = found || {};
            if (text && !found) localStorage[key + ":aside-" + now] = text;
            const { talks, since } = read(key), time = (of) => +of?.[talk]?.[mark]?.[1] || 0;
            // Later than what it takes the place of, whatever the clock shows.
            journal[talk] = { ...journal[talk], [mark]: [field[property(field)], Math.max(now, 1 + Math.max(time(talks), time(journal), +since || 0))] };
            localStorage[journalKey] = JSON.stringify(journal);
        } catch ({ name }) {
            const why = /quota/i.test(name) ? "'s storage is full" : name == "SecurityError" ? " does not let the page store anything" : " fails to store ticks";
            say(`This browser${why}: new marks last until you close the page.`);
        }
    }, true);
    addEventListener("DOMContentLoaded", () => {
        // Open when the browser scrolls to where this was left.
        try {
            const [, open] = sessionStorage["recap:scroll"].split(" ")[history.state].split(":");
            document.querySelectorAll("main details").forEach((part, index) => { part.open = open.split(",").includes(index + ""); });
        } catch {}
        if (document.body.dataset.arrived) return;
        const talks = read(key).talks || {}, journal = read(journalKey);
        for (const talk in { ...talks, ...journal }) {
            const [text] = journal[talk]?.note || talks[talk]?.note || [];
            if (text) addField(document.getElementById(talk));
        }
        for (const field of document.querySelectorAll("[data-talk]:not([data-marked-at])")) {
            const { talk, mark } = field.dataset;
            if (!kinds.test(mark)) continue;
            const kept = talks[talk]?.[mark] || ["", 0], early = journal[talk]?.[mark] || kept;
            field[property(field)] = (early[1] > kept[1] ? early : kept)[0];
        }
    });
    // What is said is closed by its button, or by Escape. The focus goes to what is near.
    const close = (button) => {
        const message = button.parentNode, hadFocus = message.contains(document.activeElement);
        say("", message.firstElementChild);
        if (hadFocus) (message.closest("article, dialog") || document.body).querySelector("summary, h2[tabindex], [data-marks=open]")?.focus({ preventScroll: 1 });
    };
    addEventListener("click", ({ target }) => target.matches?.("[data-close]") && close(target));
    addEventListener("keydown", ({ key }) => key == "Escape" && !document.querySelector("dialog[open]") && document.querySelectorAll("[data-close]").forEach(close));
    // Without the application, whatever stopped it and whenever: what needs it is no longer offered.
    const stop = () => {
        delete document.body.dataset.arrived;
        document.body.dataset.stopped = true;
        const why = self.WebAssembly ? "The program of this page has stopped; reload the page to start it again. " : "This browser runs no WebAssembly. ";
        // A program may have written the `#` in another way.
        const lost = /(#|%(25)*23)marks=/.test(location) ? "The marks of this link cannot be read without it." : "Without it, ticks and notes are kept; “Find” is your browser’s own search.";
        say(why + lost);
    };
    addEventListener("recap:stopped", stop);
    for (const name of ["error", "unhandledrejection"]) addEventListener(name, ({ error, reason }) => {
        if ((error || reason) instanceof (self.WebAssembly?.RuntimeError || Array)) stop();
    });
}
