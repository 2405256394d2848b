import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** A picture of the present view. */
export interface PictureRequest {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Behind the model: the stage's colours, or nothing. */
  readonly background: 'stage' | 'none';
  /** Names with their lines. */
  readonly labels: boolean;
  /** Stands in the lower edge; none where it is empty. */
  readonly credit: string;
  readonly type: 'image/png' | 'image/jpeg';
}

/** The running scene, as a picture of it needs it. */
export interface PictureStage {
  /** The element with the canvas; its labels are behind it in the page. */
  readonly view: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly mirrored: () => boolean;
  readonly three: () => {
    readonly gl: WebGLRenderer;
    readonly scene: Scene;
    readonly camera: PerspectiveCamera;
    readonly size: { readonly width: number; readonly height: number };
    readonly invalidate: () => void;
  };
}

/**
 * Draws the model at another size, and leaves the page's own picture as it was. The frame holds at least what the
 * page's does, at the same scale in both directions, so that what stands on the page's picture fits onto this one.
 */
function drawModel(
  { three, canvas, mirrored }: PictureStage,
  context: CanvasRenderingContext2D,
  scale: number,
): void {
  const { gl, scene, camera, size, invalidate } = three();
  const { width, height } = context.canvas;
  const eye = camera.clone();
  const half = Math.tan((camera.fov * Math.PI) / 360);
  eye.fov = (360 / Math.PI) * Math.atan((half * height) / (size.height * scale));
  eye.aspect = width / height;
  eye.updateProjectionMatrix();
  eye.updateMatrixWorld();
  const ratio = gl.getPixelRatio();
  const most = gl.capabilities.maxTextureSize;
  // What is too large for the device is drawn as large as it can be, and enlarged.
  const share = Math.min(1, most / Math.max(width, height));
  try {
    gl.setPixelRatio(1);
    gl.setSize(Math.round(width * share), Math.round(height * share), false);
    gl.render(scene, eye);
    context.save();
    if (mirrored()) {
      context.translate(width, 0);
      context.scale(-1, 1);
    }
    // At once: the drawing buffer is gone when the browser has shown it.
    context.drawImage(canvas, 0, 0, width, height);
    context.restore();
  } finally {
    gl.setPixelRatio(ratio);
    gl.setSize(size.width, size.height, false);
    gl.render(scene, camera);
    invalidate();
  }
}

function fillStage(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): void {
  const { width, height } = context.canvas;
  const radius = Math.hypot(width, height) / 2;
  const gradient = context.createRadialGradient(
    width / 2,
    height * 0.42,
    0,
    width / 2,
    height * 0.42,
    radius,
  );
  gradient.addColorStop(0, style.getPropertyValue('--stage-top').trim() || '#f8f5f0');
  gradient.addColorStop(1, style.getPropertyValue('--stage-bottom').trim() || '#ded5c8');
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}

/** Writes the labels that stand on the page's picture onto this one. */
function drawLabels({ view, three }: PictureStage, context: CanvasRenderingContext2D, scale: number): void {
  const overlay = view.parentElement?.querySelector<HTMLElement>('.labels');
  if (!overlay || overlay.dataset['state'] === 'off') return;
  const { width, height } = three().size;
  const root = getComputedStyle(document.documentElement);
  const ink = root.getPropertyValue('--ink').trim() || '#241f1b';
  const halo = root.getPropertyValue('--card').trim() || '#fffdfa';
  context.save();
  context.translate(
    context.canvas.width / 2 - (width / 2) * scale,
    context.canvas.height / 2 - (height / 2) * scale,
  );
  context.scale(scale, scale);
  for (const line of overlay.querySelectorAll<SVGLineElement>('line.label-line')) {
    const at = (name: string) => Number(line.getAttribute(name));
    for (const [colour, wide] of [
      [halo, 3],
      [ink, 1],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = wide;
      context.beginPath();
      context.moveTo(at('x1'), at('y1'));
      context.lineTo(at('x2'), at('y2'));
      context.stroke();
    }
    context.fillStyle = ink;
    context.beginPath();
    context.arc(at('x2'), at('y2'), 2.4, 0, 2 * Math.PI);
    context.fill();
  }
  for (const label of overlay.querySelectorAll<HTMLElement>('.label')) {
    const style = getComputedStyle(label);
    const box = {
      left: Number.parseFloat(label.style.left),
      top: Number.parseFloat(label.style.top),
      width: Number.parseFloat(label.style.width),
    };
    const isLeft = label.dataset['align'] === 'left';
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = isLeft ? 'left' : 'right';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const rows = [...label.querySelectorAll('span')];
    const rowHeight = Number.parseFloat(label.style.height) / Math.max(1, rows.length);
    rows.forEach((row, n) => {
      const x = isLeft ? box.left + 4 : box.left + box.width - 4;
      const y = box.top + (n + 0.5) * rowHeight;
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(row.textContent, x, y);
      context.fillStyle = ink;
      context.fillText(row.textContent, x, y);
    });
  }
  context.restore();
}

function drawCredit(context: CanvasRenderingContext2D, credit: string): void {
  const { width, height } = context.canvas;
  const root = getComputedStyle(document.documentElement);
  const size = Math.max(12, Math.round(height / 55));
  context.font = `${size}px ${root.getPropertyValue('--sans').trim() || 'sans-serif'}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = size / 4;
  context.strokeStyle = root.getPropertyValue('--card').trim() || '#fffdfa';
  context.fillStyle = root.getPropertyValue('--ink').trim() || '#241f1b';
  context.strokeText(credit, size, height - size, width - 2 * size);
  context.fillText(credit, size, height - size, width - 2 * size);
}

/** The present view as a file; `null` when the browser cannot make one. */
export function takePicture(stage: PictureStage, request: PictureRequest): Promise<Blob | null> {
  const { size } = stage.three();
  const picture = document.createElement('canvas');
  Object.assign(picture, { width: request.width, height: request.height });
  const context = picture.getContext('2d');
  if (!context) return Promise.resolve(null);
  const scale = Math.min(request.width / size.width, request.height / size.height);
  if (request.background === 'stage') fillStage(context, getComputedStyle(document.documentElement));
  drawModel(stage, context, scale);
  if (request.labels) drawLabels(stage, context, scale);
  if (request.credit !== '') drawCredit(context, request.credit);
  return new Promise((resolve) => {
    picture.toBlob(resolve, request.type, 0.8);
  });
}
