# docker build -t supportbot .
# docker run --rm supportbot ask "what are the side effects of hormone therapy"
# docker run -d -p 3978:3978 -v "$PWD/corpus:/app/corpus" -v supportbot-data:/app/data supportbot
#
# Mount /app/corpus and /app/dialogs to serve your own content: saved documents are served at once. What the program writes, its database above all, is in /app/data.
# Settings are environment variables, see docs/settings.md: -e Safety__Place=GB -e Corpus__Publish=explicit
# HTTPS is for a proxy before it, named in Hosting__Proxies: docs/hosting.md
#
# Without Bot__AppId, /api/messages takes callers on its own machine only, and inside a container nobody else is on it: use an app id, or on Linux
# --network host to talk to it with the Bot Framework Emulator. The page, /healthz and /readyz answer everyone.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# npm brings Web Chat for the chat page (eng/WebChat.targets). Nothing of Node.js is in the image that runs.
COPY --from=node:22-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:22-slim /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
COPY . .
RUN dotnet publish src/SupportBot -c Release -o /app && test -e /app/wwwroot/webchat.js

# Not the chiseled image: the health check needs a shell. ICU is not needed (docs/decisions/0005-invariant-globalization-and-no-icu.md).
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p data && chown "$APP_UID" data

USER $APP_UID
VOLUME /app/data
ENV Urls=http://*:3978
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/3978 && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "SupportBot.dll"]
