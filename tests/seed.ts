import fc from 'fast-check';

// One seed a run, so that whatever failed in it, outside of a property too, can be made to fail again.
fc.configureGlobal({ seed: Number(process.env['SEED']) });
