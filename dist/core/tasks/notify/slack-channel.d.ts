import { type Channel } from './notification.js';
export declare const slackChannel: Channel;
