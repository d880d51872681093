recap.arrived.then(([glue, wasm]) => glue.default({ module_or_path: wasm }, Object.assign(recap, glue)))
    .catch((error) => {
        console.error("The recap could not start; reload the page to try again.", error);
        dispatchEvent(new Event("recap:stopped"));
    });
