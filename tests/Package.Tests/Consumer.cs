namespace SpecModels.Package.Tests;

/// <summary>A project that takes the package from the local feed, as strict as projects get.</summary>
internal sealed class Consumer
{
    private readonly BuiltPackage package;
    private readonly string folder;

    public Consumer(BuiltPackage package, string folder)
    {
        this.package = package;
        this.folder = folder;
        // The machine's own sources stay: a netstandard2.0 consumer gets System.Text.Json from them.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public void Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
    }

    public void WriteProject(string properties, string items) => Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest</AnalysisLevel>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SpecModels" Version="{package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public Task<string> Build() => Dotnet.Run(folder, package.Cache, "build", "-nologo");

    public Task<(int ExitCode, string Output)> TryBuild() => Dotnet.TryRun(folder, package.Cache, "build", "-nologo");

    public Task<string> Run() => Dotnet.Run(folder, package.Cache, "run", "--no-build");
}
