# Helpline in a container: one static program, no shell, not root.
#
#   docker build -t helpline .
#   docker run -d --name helpline --restart unless-stopped --read-only \
#     --env-file environment -v helpline:/data helpline
#
# Settings of your own: -v /etc/helpline/helpline.toml:/data/helpline.toml:ro
# Conversations are kept in /data. Other commands: docker exec helpline /helpline doctor
#
# Health: there is no HEALTHCHECK, since nothing in here can make a web call. Set
# HELPLINE_OBSERVE_LISTEN=0.0.0.0:9090 and let what runs the container ask for /health
# (restart when it fails) and /ready (send no work when it fails). Do not publish that port.

# The image is named by its version, which can be given to another one later. To build from
# exactly the same again, ask for its digest and write that behind the name:
#   docker buildx imagetools inspect rust:1.95-alpine
#   rust:1.95-alpine@sha256:…
FROM rust:1.95-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /build
COPY Cargo.toml Cargo.lock helpline.toml README.md ./
COPY src src
# Cargo.toml names what is in it, and cargo looks for each.
COPY benches benches
COPY flows flows
COPY locales locales
COPY docs/diagnostics docs/diagnostics
# Which build it is, for `helpline --version`: docker build --build-arg HELPLINE_BUILD=…
ARG HELPLINE_BUILD
RUN cargo build --locked --profile dist && mkdir /data

FROM scratch
COPY --from=build /build/target/dist/helpline /helpline
# 65532 is nobody in particular: it owns /data and nothing else.
COPY --from=build --chown=65532:65532 --chmod=0700 /data /data
USER 65532:65532
WORKDIR /data
# What was learned from the texts, for a quick start.
ENV CACHE_DIRECTORY=/data/learned
VOLUME /data
STOPSIGNAL SIGTERM
ENTRYPOINT ["/helpline"]
CMD ["run", "--log-format", "json"]
