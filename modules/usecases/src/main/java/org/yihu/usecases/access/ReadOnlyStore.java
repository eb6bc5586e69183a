package org.yihu.usecases.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.AttachmentFiles;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreInspection;

/**
 * 只读的业务库: an open store in which every change is refused with {@code STORE_READ_ONLY}; looking at a
 * masked field is refused too, because each look has to be recorded.
 *
 * @param open the store
 */
public record ReadOnlyStore(OpenStore open) implements OpenStore {
  static Refusal refused() {
    return Refusal.because("STORE_READ_ONLY");
  }

  @Override
  public Path folder() {
    return open.folder();
  }

  @Override
  public Store store() {
    return new Reading(open.store());
  }

  @Override
  public KeyRing keys() {
    return new Keys(open.keys());
  }

  @Override
  public AttachmentFiles attachments() {
    return new Contents(open.attachments());
  }

  @Override
  public Backups backups() {
    return new Copies(open.backups());
  }

  @Override
  public StoreInspection inspection() {
    return open.inspection();
  }

  @Override
  public OpenStore copyIn(Path folder) {
    throw refused();
  }

  @Override
  public void close() {
    open.close();
  }

  private record Reading(Store store) implements Store {
    @Override
    public <T> T read(Work<T> work) {
      return store.read(work);
    }

    @Override
    public <T> T write(Work<T> work) {
      throw refused();
    }
  }

  private record Keys(KeyRing keys) implements KeyRing {
    @Override
    public void give(UUID user, String name, char[] password) {
      throw refused();
    }

    @Override
    public boolean opens(String name, char[] password) {
      return keys.opens(name, password);
    }

    @Override
    public void check() {
      keys.check();
    }

    @Override
    public void suspend(String name) {
      throw refused();
    }

    @Override
    public void resume(String name) {
      throw refused();
    }

    @Override
    public String newRecovery() {
      throw refused();
    }

    @Override
    public void useRecovery(String code) {
      throw refused();
    }
  }

  private record Contents(AttachmentFiles files) implements AttachmentFiles {
    @Override
    public Content put(InputStream plain) {
      throw refused();
    }

    @Override
    public InputStream open(String address) throws IOException {
      return files.open(address);
    }
  }

  private record Copies(Backups backups) implements Backups {
    @Override
    public Receipt write(Path file, Occasion occasion) {
      throw refused();
    }

    @Override
    public Receipt writeGeneration(Occasion occasion) {
      throw refused();
    }

    @Override
    public List<Kept> kept() {
      return backups.kept();
    }
  }
}
