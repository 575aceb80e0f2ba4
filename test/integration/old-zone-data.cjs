// Preloaded: a Node.js whose time-zone data do not know of 2024-03-01 and keep Almaty at UTC+6, as Omsk is.
'use strict';

const { DateTimeFormat } = Intl;
Intl.DateTimeFormat = class extends DateTimeFormat {
  constructor(locales, options = {}) {
    super(locales, options.timeZone === 'Asia/Almaty' ? { ...options, timeZone: 'Asia/Omsk' } : options);
  }
};
