/** The conversation as data: state is a fold of its events, decisions are functions. Nothing here knows the platform. */
export * from './apply.ts';
export * from './command.ts';
export * from './context.ts';
export * from './draft.ts';
export * from './feedback.ts';
export * from './handoff.ts';
export * from './life.ts';
export * from './once.ts';
export * from './past.ts';
export * from './project.ts';
export * from './report.ts';
export * from './roles.ts';
export * from './sending.ts';
export * from './snapshot.ts';
export * from './state.ts';
export * from './timers.ts';
export * from './turns.ts';
