// What the pages of the harness do: late, so that waiting is put to the test.
const $ = (id) => document.getElementById(id);
setTimeout(() => { $("go").disabled = false; }, 400);
let count = 0;
$("go").addEventListener("click", () => {
  count += 1;
  setTimeout(() => { $("said").textContent = `${count} choix`; }, 300);
});
$("camera").addEventListener("click", async () => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    const video = Object.assign(document.createElement("video"), { muted: true, srcObject: stream, playsInline: true });
    await video.play();
    const pen = $("seen").getContext("2d", { willReadFrequently: true });
    const timer = setInterval(() => {
      pen.drawImage(video, 0, 0, 64, 48);
      const data = pen.getImageData(0, 0, 64, 48).data;
      if (!data.some((v, i) => i % 4 === 0 && v > 90)) return;
      clearInterval(timer);
      stream.getTracks().forEach((t) => t.stop());
      $("said").textContent = `image ${video.videoWidth}`;
    }, 50);
  } catch (error) { $("said").textContent = error.name; }
});
