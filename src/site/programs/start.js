
{
    const script = [...document.scripts].find(({ src }) => src === import.meta.url);
    const { content: address, integrity } = script.dataset;
    const content = fetch(address, { integrity }).then((answer) => answer.ok ? answer.text() : Promise.reject());
    const wasm = fetch(new URL("WASM_PATH", import.meta.url), { integrity: "WASM_INTEGRITY" });
    Promise.all([content, __wbg_init({ module_or_path: wasm })])
        .then(([content]) => {
            const { asked } = script;
            delete script.asked;
            start(content, asked);
        })
        .catch(() => script.dispatchEvent(new Event("error")));
}
