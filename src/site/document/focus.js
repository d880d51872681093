// Tab leads to nothing that is covered. WebKit leaves a field of text wherever it is while the caret is in the
// window, and calls the key by its name only without Shift.
addEventListener("keyup", ({ code }) => code == "Tab" && document.activeElement?.scrollIntoView({ block: "nearest" }));
