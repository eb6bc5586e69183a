package org.yihu.app.desktop;

import java.nio.file.Path;
import org.yihu.usecases.port.AttachmentFiles;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreInspection;

/** An open store whose reads and writes are watched over; all else is the store's own. */
record GuardedStore(OpenStore open, Store store) implements OpenStore {
  @Override
  public Path folder() {
    return open.folder();
  }

  @Override
  public KeyRing keys() {
    return open.keys();
  }

  @Override
  public AttachmentFiles attachments() {
    return open.attachments();
  }

  @Override
  public Backups backups() {
    return open.backups();
  }

  @Override
  public StoreInspection inspection() {
    return open.inspection();
  }

  @Override
  public OpenStore copyIn(Path folder) {
    return open.copyIn(folder);
  }

  @Override
  public void close() {
    open.close();
  }
}
