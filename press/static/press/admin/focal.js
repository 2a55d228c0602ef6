// The focal point: a click on the picture moves the two sliders, the sliders move the mark.
(() => {
  const start = () => {
    const box = document.querySelector("[data-focal]");
    const across = document.getElementById("id_focal_x");
    const down = document.getElementById("id_focal_y");
    if (!box) return;
    const picture = box.querySelector("img");
    const mark = box.querySelector(".focal-point");
    const file = document.getElementById("id_original");

    const place = () => {
      if (!across || !down) return;
      mark.style.left = `${across.value * 100}%`;
      mark.style.top = `${down.value * 100}%`;
    };
    const within = (value) => Math.min(1, Math.max(0, value)).toFixed(2);

    if (across && down) {
      picture.addEventListener("click", (event) => {
        const frame = picture.getBoundingClientRect();
        across.value = within((event.clientX - frame.left) / frame.width);
        down.value = within((event.clientY - frame.top) / frame.height);
        place();
        across.dispatchEvent(new Event("change", { bubbles: true }));
      });
      for (const slider of [across, down]) slider.addEventListener("input", place);
      place();
    } else {
      mark.hidden = true;
    }

    // What is no picture to the browser is none to look at; saving says why.
    picture.addEventListener("error", () => {
      box.hidden = true;
    });
    file?.addEventListener("change", () => {
      const chosen = file.files[0];
      box.hidden = !chosen;
      if (!chosen) return;
      if (picture.src.startsWith("blob:")) URL.revokeObjectURL(picture.src);
      picture.src = URL.createObjectURL(chosen);
    });
  };
  document.addEventListener("DOMContentLoaded", start);
})();
