package org.yihu.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 字体库: the faces of every role, best first. The office's own faces come first where a folder of
 * them is given, then the shipped faces, then the wide face for rare characters. Made once for the
 * program; safe for several threads.
 */
public final class Faces {
  private static final Logger LOG = LoggerFactory.getLogger(Faces.class);
  private static final String SERIF = "NotoSerifSC-Regular.ttf";
  private static final String SERIF_BOLD = "NotoSerifSC-Bold.ttf";
  private static final String SANS = "NotoSansSC-Regular.ttf";
  private static final String SANS_BOLD = "NotoSansSC-Bold.ttf";
  private static final String WIDE = "HanaMinB.ttf";

  /**
   * File names of the office's own faces, best first; a collection names its member after a comma.
   */
  private static final Map<Role, List<String>> OFFICE =
      Map.of(
          Role.TITLE, List.of("FZXBSJW.TTF", "FZXBSK.TTF"),
          Role.BODY, List.of("simfang.ttf"),
          Role.TABLE, List.of("simsun.ttc,0"),
          Role.EMPH, List.of("simhei.ttf"),
          Role.STRONG, List.of());

  private final Map<String, Face> byFile = new LinkedHashMap<>();
  private final Map<Role, List<Face>> byRole = new EnumMap<>(Role.class);

  private Faces(List<Path> officeFolders) {
    for (Role role : Role.values()) {
      var chain = new ArrayList<Face>();
      for (String file : OFFICE.get(role)) {
        for (Path folder : officeFolders) {
          if (chain.isEmpty()) {
            office(folder, file, role).ifPresent(chain::add);
          }
        }
      }
      shippedFor(role).forEach(file -> chain.add(shipped(file)));
      byRole.put(role, List.copyOf(chain));
    }
  }

  /** Only the faces that come with the program. */
  public static Faces shipped() {
    return new Faces(List.of());
  }

  /**
   * The office's own faces where this computer is a Windows computer, otherwise the shipped ones.
   */
  public static Faces ofThisComputer() {
    return new Faces(
        Stream.of(
                folder("WINDIR", "Fonts"), folder("LOCALAPPDATA", "Microsoft", "Windows", "Fonts"))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Path> folder(String variable, String... below) {
    return Optional.ofNullable(System.getenv(variable)).map(root -> Path.of(root, below));
  }

  /**
   * The office's own faces where the folders have them, such as those of the Windows font folder.
   */
  public static Faces withOffice(List<Path> folders) {
    return new Faces(folders);
  }

  List<Face> of(Role role) {
    return byRole.get(role);
  }

  private static List<String> shippedFor(Role role) {
    return switch (role) {
      case TITLE -> List.of(SERIF_BOLD, SERIF, WIDE);
      case BODY, TABLE -> List.of(SERIF, WIDE);
      case EMPH -> List.of(SANS, SERIF, WIDE);
      case STRONG -> List.of(SANS_BOLD, SERIF_BOLD, WIDE);
    };
  }

  private Face shipped(String file) {
    return byFile.computeIfAbsent(file, name -> new Face(() -> fromResources(name)));
  }

  private Optional<Face> office(Path folder, String file, Role role) {
    String[] parts = file.split(",");
    try (Stream<Path> inFolder = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return inFolder
          .filter(path -> path.getFileName().toString().equalsIgnoreCase(parts[0]))
          .findFirst()
          .map(
              path ->
                  byFile.computeIfAbsent(
                      file, name -> new Face(() -> fromFile(path, parts, role))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFile fromResources(String name) {
    try (var in = Faces.class.getResourceAsStream("/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no font in the resources: " + name);
      }
      return new TrueTypeFile(in.readAllBytes(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The office's face, or the shipped one if the file is damaged or of another kind. */
  private TrueTypeFile fromFile(Path path, String[] parts, Role role) {
    try {
      int member = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
      return new TrueTypeFile(Files.readAllBytes(path), member);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      LOG.warn("font file {} cannot be used, the shipped face takes its place", path, e);
      return fromResources(shippedFor(role).getFirst());
    }
  }
}
