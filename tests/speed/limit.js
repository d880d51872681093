const ticks = JSON.parse(localStorage.ticks || "{}");
addEventListener("change", ({ target: { name, checked } }) => {
    checked ? (ticks[name] = 1) : delete ticks[name];
    localStorage.ticks = JSON.stringify(ticks);
});
addEventListener("DOMContentLoaded", () => {
    for (const name in ticks) for (const box of document.getElementsByName(name)) box.checked = true;
});
