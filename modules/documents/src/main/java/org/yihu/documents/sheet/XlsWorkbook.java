package org.yihu.documents.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.MergedCells;
import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.port.UnreadableWorkbook;

/** An xls workbook (Excel 97 to 2003, WPS et), read record by record. */
final class XlsWorkbook implements SourceWorkbook {
  private final POIFSFileSystem files;
  private final Optional<char[]> password;
  private final List<String> names = new ArrayList<>();

  XlsWorkbook(POIFSFileSystem files, Optional<char[]> password) {
    this.files = files;
    this.password = password;
    XlsRecords records = new XlsRecords(-1, row -> true);
    process(records);
    names.addAll(records.sheets());
  }

  private void process(XlsRecords records) {
    Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
    try {
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
      records.finish();
    } catch (PassedOn e) {
      throw e.original();
    } catch (UnreadableWorkbook e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      String detail = password.isPresent() ? "password" : "";
      throw new UnreadableWorkbook(FindingCode.FILE_PROTECTED, detail, e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_FORMAT, "Excel 95", e);
    } catch (IOException | HSSFUserException | RuntimeException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "xls", e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(names);
  }

  @Override
  public boolean isTyped() {
    return true;
  }

  @Override
  public void rows(int sheet, RowReceiver receiver) {
    process(new XlsRecords(sheet, PassedOn.guarding(receiver)));
  }

  @Override
  public MergedCells merged(int sheet) {
    XlsRecords records = new XlsRecords(sheet, row -> true);
    process(records);
    return records.merged();
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
