using SpecModels.Hosting;

Checks checks = new();
OwnDoor.Run(checks);
SetAlone.Run(checks);
Chain.Run(checks);
await Streams.Run(checks);
await Web.Run(checks);
return checks.Report();
