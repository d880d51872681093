recap.arrived.then(([glue, wasm]) => glue.default({ module_or_path: wasm }, Object.assign(recap, glue)))
    .catch((error) => {
        console.error("The recap could not start; reload the page to try again.", error);
        dispatchEvent(new Event("recap:stopped"));
    });
{
    // Of the days that scroll, the one that is shown is in sight; the page itself stays where it is.
    const show = () => {
        const days = document.querySelector(".day-nav"), here = days?.querySelector("[aria-current]")?.getBoundingClientRect();
        if (here) days.scrollLeft += here.left + here.width / 2 - innerWidth / 2;
    };
    show();
    addEventListener("recap:shown", show);
}
