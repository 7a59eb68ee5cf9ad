// Run once in the loaded app: opens example B as a person would, and waits until it is stored.
(async () => {
  const EXAMPLE = "Beispiel ansehen: Netzwerk mit vier Betrieben";
  const until = async (what, found) => {
    for (let tries = 0; tries < 200; tries++) {
      const result = await found();
      if (result) return result;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No ${what} after 10 s.`);
  };
  const stored = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open("kreislauf-des-vertrauens");
      opening.addEventListener("error", () => reject(opening.error));
      opening.addEventListener("success", () => {
        const database = opening.result;
        const reading = database.transaction("cooperations").objectStore("cooperations").getAll();
        reading.addEventListener("error", () => reject(reading.error));
        reading.addEventListener("success", () => {
          database.close();
          resolve(reading.result[0]);
        });
      });
    });

  location.hash = "#/";
  const button = await until("button for the example", () =>
    [...document.querySelectorAll("button")].find((one) => one.textContent === EXAMPLE),
  );
  button.click();
  const record = await until("stored example", stored);
  return { id: record.id, jsonBytes: JSON.stringify(record).length };
})();
