{
    const key = document.currentScript.dataset.marks, journalKey = key + ":journal";
    const read = (key) => { try { return JSON.parse(localStorage[key]) || {}; } catch { return {}; } };
    const property = (field) => field.type == "checkbox" ? "checked" : "value";
    const hasArrived = () => document.body.dataset.arrived;
    const addField = (note) => {
        const template = note?.querySelector("template");
        template?.replaceWith(template.content);
    };
    addEventListener("toggle", ({ target }) => addField(target.closest(".talk-note")), true);
    // The application, which listens on the window, hears a mark first, and says where it has kept it.
    document.addEventListener("input", ({ target: field, kept }) => {
        const { talk, mark } = field.dataset || {};
        if (!mark || kept) return;
        try {
            field.dataset.markedAt = Date.now();
            // What cannot be asked for is not written over: this may throw, and then it does.
            const text = localStorage[journalKey];
            const journal = text ? read(journalKey) : {};
            (journal[talk] ||= {})[mark] = [field[property(field)], +field.dataset.markedAt];
            localStorage[journalKey] = JSON.stringify(journal);
        } catch {}
    }, true);
    addEventListener("DOMContentLoaded", () => {
        // Open when the browser scrolls to where this was left.
        try {
            const [, open] = sessionStorage["recap:scroll"].split(" ")[history.state].split(":");
            document.querySelectorAll("main details").forEach((part, index) => { part.open = open.split(",").includes(`${index}`); });
        } catch {}
        if (hasArrived()) return;
        const talks = read(key).talks || {}, journal = read(journalKey);
        for (const talk in { ...talks, ...journal }) {
            const [text] = journal[talk]?.note || talks[talk]?.note || [];
            if (text) addField(document.getElementById(talk));
        }
        for (const field of document.querySelectorAll("[data-talk]:not([data-marked-at])")) {
            const { talk, mark } = field.dataset;
            const kept = talks[talk]?.[mark] || ["", 0], early = journal[talk]?.[mark] || kept;
            field[property(field)] = (early[1] > kept[1] ? early : kept)[0];
        }
    });
    // Without the application, whatever stopped it and whenever: what needs it is no longer offered.
    const stop = () => {
        delete document.body.dataset.arrived;
        document.body.dataset.stopped = "true";
        const notice = document.querySelector(".notice");
        const why = self.WebAssembly ? "The program of this page has stopped; reload the page to start it again. " : "This browser runs no WebAssembly. ";
        const lost = location.hash.startsWith("#marks=") ? "The marks of this link cannot be read without it." : "Without it, ticks and notes are kept; “Find” is your browser’s own search.";
        if (notice) notice.textContent = why + lost;
    };
    addEventListener("recap:stopped", stop);
    for (const name of ["error", "unhandledrejection"]) addEventListener(name, ({ error, reason }) => {
        if ((error || reason) instanceof (self.WebAssembly?.RuntimeError || Array)) stop();
    });
}
