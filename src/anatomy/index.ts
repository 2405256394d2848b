export * from './ids.ts';
export * from './layers.ts';
export * from './structures.ts';
