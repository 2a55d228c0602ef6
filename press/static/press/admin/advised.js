// Counts the characters of a title or lead against the advised length. Nothing is cut.
"use strict";

{
  const pause = 700; // what is read aloud waits until the writer rests

  const watch = (input) => {
    const advised = Number(input.dataset.advised);
    const seen = document.createElement("p");
    const heard = document.createElement("p");
    seen.className = "advised";
    seen.setAttribute("aria-hidden", "true");
    heard.className = "sr-only";
    heard.setAttribute("aria-live", "polite");
    input.after(seen, heard);
    let rest;

    const count = () => {
      const length = [...input.value.trim()].length;
      const words = `${length} / ${advised}`;
      seen.textContent = words;
      seen.classList.toggle("advised-over", length > advised);
      clearTimeout(rest);
      rest = setTimeout(() => {
        if (document.activeElement === input) heard.textContent = words;
      }, pause);
    };

    input.addEventListener("input", count);
    count();
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const input of document.querySelectorAll("[data-advised]:not(:disabled)")) {
      watch(input);
    }
  });
}
