import { spawn } from 'node:child_process';

/**
 * Runs a program to its end without holding up this process: who holds a lock meanwhile must go on showing life.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, output?: 'shown' | 'kept' }} [options] shown: on this process's stderr
 * @returns {Promise<{ isDone: boolean, complaint: string }>} never rejects
 */
export function runProgram(command, args, { cwd, output = 'kept' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      stdio: output === 'shown' ? ['ignore', 2, 2] : ['ignore', 'ignore', 'pipe'],
    });
    const end = () => void child.kill();
    process.once('exit', end);
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => (complaint = (complaint + text).slice(-4_000)));
    /** @param {{ isDone: boolean, complaint: string }} outcome */
    const settle = (outcome) => {
      process.off('exit', end);
      resolve(outcome);
    };
    child.once('error', (error) => settle({ isDone: false, complaint: error.message }));
    child.once('close', (code) => settle({ isDone: code === 0, complaint: complaint.trim() }));
  });
}
