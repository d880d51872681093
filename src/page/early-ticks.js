{
    const key = document.currentScript.dataset.marks, journalKey = key + ":journal";
    const read = (key) => { try { return JSON.parse(localStorage[key]) || {}; } catch { return {}; } };
    const talks = read(key).talks || {}, journal = read(journalKey);
    for (const box of document.querySelectorAll("[data-talk]")) {
        const id = box.dataset.talk, kept = talks[id]?.watched || [false, 0], early = journal[id]?.watched || kept;
        box.checked = (early[1] > kept[1] ? early : kept)[0];
    }
    addEventListener("change", ({ target: box }) => {
        const id = box.dataset.talk;
        if (!id || document.body.dataset.arrived) return;
        try {
            const journal = read(journalKey);
            journal[id] = { watched: [box.checked, box.dataset.tickedAt = Date.now()] };
            localStorage[journalKey] = JSON.stringify(journal);
        } catch {}
    });
}
