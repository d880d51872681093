
{
    const script = document.querySelector("[data-content='#PROGRAM_NAME']");
    __wbg_init({ module_or_path: recap.bytes("WASM_BASE64") }).then(() => {
        const { asked } = script;
        delete script.asked;
        start(CONTENT_JSON, asked);
    });
}
