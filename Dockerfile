# The daemon's image: built in one stage, run in another without compilers and test tools, as an ordinary user.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production
# Garbage is collected before it piles up (docs/benchmarks.md, "Memory").
# Freed memory is used again, whichever thread freed it.
ENV MALLOC_ARENA_MAX=2
ENV NODE_OPTIONS="--max-old-space-size=1024 --max-semi-space-size=4"
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/prepare.cjs scripts/patch-postgres.cjs ./scripts/
# npm keeps the compiler, which is an optional peer of a library; the image needs none.
RUN npm ci --omit=dev && rm -rf node_modules/typescript node_modules/@typescript && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY drizzle ./drizzle
COPY templates ./templates
COPY lexicon ./lexicon
COPY triage ./triage
COPY calendar ./calendar
COPY faq ./faq
RUN mkdir var && chown node:node var
USER node
VOLUME /app/var
EXPOSE 8025
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["node", "dist/main.js", "health"]
CMD ["node", "dist/main.js", "serve"]
