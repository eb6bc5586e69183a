package org.yihu.desktop.signin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yihu.desktop.style.LocalPreferences;

/**
 * The stores that this computer opened last, the latest first, with what the sign-in says of them.
 */
public final class RecentStores {
  private static final String FOLDERS = "stores";
  private static final String OFFICE = "office/";
  private static final String PERSON = "person/";
  private static final int MOST = 5;

  private final LocalPreferences preferences;

  public RecentStores(LocalPreferences preferences) {
    this.preferences = preferences;
  }

  public List<Path> folders() {
    return preferences.get(FOLDERS).stream()
        .flatMap(text -> Arrays.stream(text.split("\n")))
        .filter(line -> !line.isBlank())
        .map(Path::of)
        .toList();
  }

  /** Remembers a store that was just opened. */
  public void opened(Path folder, String office, String signInName, String person) {
    List<String> folders = new ArrayList<>(folders().stream().map(Path::toString).toList());
    String path = folder.toAbsolutePath().normalize().toString();
    folders.remove(path);
    folders.addFirst(path);
    preferences.put(FOLDERS, String.join("\n", folders.stream().limit(MOST).toList()));
    preferences.put(OFFICE + path.hashCode(), office);
    preferences.put(PERSON + path.hashCode() + "/" + signInName, person);
  }

  public Optional<String> office(Path folder) {
    return preferences.get(OFFICE + key(folder));
  }

  /** The full name of a person who signed in here before. */
  public Optional<String> person(Path folder, String signInName) {
    return preferences.get(PERSON + key(folder) + "/" + signInName);
  }

  private static int key(Path folder) {
    return folder.toAbsolutePath().normalize().toString().hashCode();
  }
}
