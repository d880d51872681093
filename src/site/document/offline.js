{
    const { serviceWorker, connection } = navigator, line = document.getElementById("new_version");
    const offer = (worker) => {
        if (!serviceWorker.controller || line.firstChild) return;
        const button = document.createElement("button");
        button.textContent = "Reload";
        button.onclick = () => {
            serviceWorker.oncontrollerchange = () => location.reload();
            worker.state == "installed" ? worker.postMessage("take over") : location.reload();
        };
        line.append("A new version of this recap is here. ", button);
    };
    const arrive = async () => {
        const registration = await serviceWorker.register("BASEsw.js", { updateViaCache: "none" });
        const wait = (worker) => worker.addEventListener("statechange", () => worker.state == "installed" && offer(worker));
        if (registration.waiting) offer(registration.waiting);
        if (registration.installing) wait(registration.installing);
        registration.addEventListener("updatefound", () => wait(registration.installing));
    };
    if (serviceWorker && !connection?.saveData) addEventListener("load", () => arrive().catch(() => {}));
}
