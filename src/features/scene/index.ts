export { TOOLS_IN_SCENE } from './tools-in-scene.tsx';
