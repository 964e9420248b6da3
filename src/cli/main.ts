#!/usr/bin/env node
import { setEngine } from '../reading/threads/engine.ts';
import { runProcess } from './run-process.ts';

setEngine();
await runProcess(process.argv.slice(2));
