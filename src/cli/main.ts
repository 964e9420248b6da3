#!/usr/bin/env node
import { keepHeapSmall } from '../reading/threads/heap.ts';
import { runProcess } from './run-process.ts';

keepHeapSmall();
await runProcess(process.argv.slice(2));
