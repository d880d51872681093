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
    addEventListener("input", ({ target: field }) => {
        const { talk, mark } = field.dataset;
        if (!mark || hasArrived()) return;
        try {
            field.dataset.markedAt = Date.now();
            const journal = read(journalKey);
            (journal[talk] ||= {})[mark] = [field[property(field)], +field.dataset.markedAt];
            localStorage[journalKey] = JSON.stringify(journal);
        } catch {}
    });
    addEventListener("DOMContentLoaded", () => {
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
}
