        if (path.startsWith("photograph-") && answer.ok) {
            // With the build in which it was seen, and no longer: that is as much as browsers may be asked to keep.
            const copy = answer.clone();
            caches.open(NAME).then((cache) => cache.put(request.url, copy)).catch(() => {});
        }
