import { type Channel } from './notification.js';
export declare const webhookChannel: Channel;
