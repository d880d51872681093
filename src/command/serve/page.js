{
    let build;
    const news = new EventSource("/recap-news");
    // Made as it is needed: a page without mistakes has nothing of it.
    const sheet = document.createElement("dialog");
    sheet.setAttribute("aria-label", "What is wrong with the trip");
    const add = (parent, name, text, style) => {
        const element = document.createElement(name);
        element.textContent = text;
        Object.assign(element.style, style);
        return parent.appendChild(element);
    };
    const show = (problems) => {
        sheet.replaceChildren();
        const heading = add(sheet, "h2", problems.length == 1 ? "1 problem to mend" : `${problems.length} problems to mend`, { margin: "0 0 1rem", outline: "0" });
        heading.tabIndex = -1;
        for (const [place, wrong, instead] of problems) {
            const item = add(sheet, "p", "", { margin: "0 0 1rem" });
            add(item, "code", place, { overflowWrap: "anywhere" });
            item.append(document.createElement("br"), wrong, document.createElement("br"));
            add(item, "em", instead);
        }
        const close = add(sheet, "button", "Close (Escape)");
        close.onclick = () => sheet.close();
        Object.assign(sheet.style, { margin: "auto auto 0", width: "100%", maxWidth: "100%", maxHeight: "70vh", overflow: "auto",
            boxSizing: "border-box", border: "0", borderTop: ".4rem solid #b00020", padding: "1.5rem", font: "1rem/1.5 system-ui, sans-serif" });
        document.body.append(sheet);
        if (!sheet.open) sheet.showModal();
        // The button at the end of a long list would have been brought into sight.
        heading.focus();
    };
    news.onmessage = ({ data }) => {
        const { build: newest, problems } = JSON.parse(data);
        build ??= newest;
        if (build != newest) {
            location.reload();
        } else if (problems.length) {
            show(problems);
        } else {
            sheet.remove();
        }
    };
    // A page that comes back from the browser's cache hears of nothing any more.
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    addEventListener("pagehide", () => news.close());
}
