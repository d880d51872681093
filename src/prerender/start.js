
{
    const script = [...document.scripts].find(({ src }) => src === import.meta.url);
    const content = fetch(script.dataset.content).then((answer) => answer.ok ? answer.text() : Promise.reject());
    Promise.all([content, __wbg_init()])
        .then(([content]) => {
            const { asked } = script;
            delete script.asked;
            arrive(content, asked);
        })
        .catch(() => script.dispatchEvent(new Event("error")));
}
