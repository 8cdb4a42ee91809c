using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Loading;

/// <summary>The files of a corpus folder, in an order that doesn't depend on the machine.</summary>
internal sealed class FolderListing
{
    public const string Lexicon = "lexicon.yaml";

    /// <summary>The folder with what members ask; its files are no documents.</summary>
    public const string Asked = "asked";

    private readonly string _root;
    private readonly string _realRoot;
    private readonly List<string> _names = [];
    private readonly List<Problem> _problems = [];

    private FolderListing(string root)
    {
        _root = root;
        _realRoot = RealPath.Of(root) + Path.DirectorySeparatorChar;
        Add(new DirectoryInfo(root));
        _names.Sort(StringComparer.Ordinal);
    }

    /// <summary>Relative to the folder, with forward slashes; the lexicon and what members ask aren't among them.</summary>
    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<Problem> Problems => _problems;

    public static FolderListing Of(string root) => new(root);

    /// <summary>Folders behind a link aren't entered: one inside the corpus is listed in its own place.</summary>
    private void Add(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !IsAside(entry)))
        {
            if (entry.LinkTarget is not null && !StaysInside(entry)) Refuse(entry);
            else if (entry is FileInfo) _names.Add(NameOf(entry));
            else if (entry is DirectoryInfo { LinkTarget: null } inner) AddInner(inner);
        }
    }

    /// <summary>Only a corpus folder that can't be listed itself is its caller's matter.</summary>
    private void AddInner(DirectoryInfo folder)
    {
        try
        {
            Add(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(Problem.Error("unreadable-folder", new Place(NameOf(folder)),
                $"This folder can't be opened, so what lies in it is left out: {exception.Message}",
                "See that the bot may read it, or move it out of the documents' folder."));
        }
    }

    private bool IsAside(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || entry.Name.EndsWith('~')
        || (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0
        || (entry is FileInfo && IsAboutTheFolder(entry.Name))
        || NameOf(entry) is Lexicon or Asked;

    private static bool IsAboutTheFolder(string name) =>
        name == "RIGHTS.md" || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    private bool StaysInside(FileSystemInfo entry)
    {
        try
        {
            return RealPath.Of(entry.FullName).StartsWith(_realRoot, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Refuse(FileSystemInfo entry) => _problems.Add(Problem.Error("leads-outside", new Place(NameOf(entry)),
        "This is a link to something outside the documents' folder, so it is left out.",
        "Put the document itself in the folder instead of the link."));

    private string NameOf(FileSystemInfo entry) => Path.GetRelativePath(_root, entry.FullName).Replace('\\', '/');
}
