/** The least code that shows the model well: what anybody would write in an afternoon. */
import {
  DirectionalLight,
  HemisphereLight,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
  Box3,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

const renderer = new WebGLRenderer({ antialias: true });
renderer.setPixelRatio(window.devicePixelRatio);
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);

const { scene: model } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync('./model.glb');
const scene = new Scene();
const sun = new DirectionalLight(0xffffff, 2);
sun.position.set(1, 2, -3);
scene.add(model, new HemisphereLight(0xffffff, 0x887766, 2), sun);

const box = new Box3().setFromObject(model);
const centre = box.getCenter(new Vector3());
const camera = new PerspectiveCamera(32, window.innerWidth / window.innerHeight, 0.01, 20);
camera.position.copy(centre).add(new Vector3(0.3, 0.2, -2 * box.getSize(new Vector3()).y));
camera.lookAt(centre);
renderer.render(scene, camera);

/** Turns the model a little and draws it; milliseconds until it is really drawn. */
window.timeFrame = () => {
  const began = performance.now();
  model.rotation.y += 0.01;
  renderer.render(scene, camera);
  const gl = renderer.getContext();
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - began;
};
