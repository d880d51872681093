{
    const load = (address, integrity) => fetch(address, { integrity });
    const glue = import("SCRIPT_PATH"), wasm = load("WASM_PATH", "WASM_INTEGRITY"), outline = load("OUTLINE_PATH", "OUTLINE_INTEGRITY");
    window.recap = { outline, arrived: Promise.all([glue, wasm, outline]) };
}
