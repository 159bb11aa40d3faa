import { type Channel } from './notification.js';
export declare const fileChannel: Channel;
