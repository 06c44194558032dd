// Stands a picture before the camera: arguments are the picture as a data URL and how it is held,
// { turn: degrees, lean: -1…1, blur: px, noise: 0…255, scale: 0…1 }.
const [picture, held] = arguments;
const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
const pen = canvas.getContext("2d", { willReadFrequently: true });
const image = new Image();
image.src = picture;
// Another picture can be held there while the camera runs.
window.heldPicture = image;

// WebKit may forget an object of its own that nothing holds, and what was put on it too.
window.heldDevices = navigator.mediaDevices;

const draw = () => {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = "#8a8580";
  pen.fillRect(0, 0, 640, 480);
  if (image.complete && image.naturalWidth) {
    const size = (held.scale * 460) / Math.max(image.naturalWidth, image.naturalHeight);
    pen.filter = held.blur ? `blur(${held.blur}px)` : "none";
    // A hand is never quite still.
    pen.translate(320 + 4 * Math.sin(performance.now() / 300), 240);
    pen.rotate((held.turn * Math.PI) / 180);
    pen.transform(1, held.lean * 0.2, held.lean * 0.3, 1, 0, 0);
    pen.scale(size, size);
    pen.drawImage(image, -image.naturalWidth / 2, -image.naturalHeight / 2);
    pen.filter = "none";
  }
  if (held.noise) {
    const frame = pen.getImageData(0, 0, 640, 480);
    for (let i = 0; i < frame.data.length; i += 4) {
      const grain = (Math.random() - 0.5) * held.noise;
      for (let c = 0; c < 3; c += 1) frame.data[i + c] += grain;
    }
    pen.putImageData(frame, 0, 0);
  }
};

const devices = navigator.mediaDevices ?? new EventTarget();
if (!navigator.mediaDevices) Object.defineProperty(navigator, "mediaDevices", { value: devices, configurable: true });
const camera = { deviceId: "camera", groupId: "", kind: "videoinput", label: "Camera", toJSON: () => ({}) };
devices.enumerateDevices = async () => [camera];
devices.getUserMedia = async () => {
  draw();
  const timer = setInterval(draw, 100);
  const stream = canvas.captureStream(10);
  // `stop()` must put the camera out, and a page that stops it must be seen to.
  for (const track of stream.getTracks()) {
    const stop = track.stop.bind(track);
    track.stop = () => {
      clearInterval(timer);
      stop();
      document.documentElement.dataset.cameraStopped = "true";
    };
  }
  return stream;
};
// WebKitGTK without its GL video sink plays the stream but knows no size.
for (const [side, length] of [["videoWidth", 640], ["videoHeight", 480]]) {
  const own = Object.getOwnPropertyDescriptor(HTMLVideoElement.prototype, side);
  Object.defineProperty(HTMLVideoElement.prototype, side, {
    configurable: true,
    get() { return own.get.call(this) || (this.readyState >= 2 && this.srcObject ? length : 0); },
  });
}
