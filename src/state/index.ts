export * from './model.ts';
export * from './camera-pose.ts';
export * from './marks.ts';
export * from './commands.ts';
export * from './store.ts';
export * from './fields.ts';
export * from './codec.ts';
export * from './bindings.ts';
