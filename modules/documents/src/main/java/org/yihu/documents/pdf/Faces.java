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
import java.util.stream.Stream;

/**
 * 字体库: the faces of every role, best first. The office's own faces come first where a folder of them is given, then
 * the shipped faces, then the wide face for rare characters. Made once for the program; safe for several threads.
 */
public final class Faces {
  private static final String SERIF = "NotoSerifSC-Regular.ttf";
  private static final String SERIF_BOLD = "NotoSerifSC-Bold.ttf";
  private static final String SANS = "NotoSansSC-Regular.ttf";
  private static final String SANS_BOLD = "NotoSansSC-Bold.ttf";
  private static final String WIDE = "HanaMinB.ttf";

  /** File names of the office's own faces, best first; a collection names its member after a comma. */
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
            office(folder, file).ifPresent(chain::add);
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

  /** The office's own faces where the folders have them, such as those of the Windows font folder. */
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

  private java.util.Optional<Face> office(Path folder, String file) {
    String[] parts = file.split(",");
    try (Stream<Path> inFolder = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return inFolder
          .filter(path -> path.getFileName().toString().equalsIgnoreCase(parts[0]))
          .findFirst()
          .map(path -> byFile.computeIfAbsent(file, name -> new Face(() -> fromFile(path, parts))));
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

  private static TrueTypeFile fromFile(Path path, String[] parts) {
    try {
      int member = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
      return new TrueTypeFile(Files.readAllBytes(path), member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
