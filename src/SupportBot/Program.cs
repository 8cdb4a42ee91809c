using SupportBot.Commands;

return await SupportBotCommand.RunAsync(args);
