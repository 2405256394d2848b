export * from './accuracy.ts';
export * from './groups.ts';
export * from './ids.ts';
export * from './landmarks.ts';
export * from './layers.ts';
export * from './parts.ts';
export * from './structures.ts';
