package org.yihu.documents.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SourceRow;

/**
 * Collects the records of one sheet of an xls workbook into rows; formulas give their stored
 * result.
 */
final class XlsRecords extends AbortableHSSFListener {
  private static final short STOP = 1;
  private static final short GO_ON = 0;

  private final int wanted;
  private final RowReceiver receiver;
  private final List<String> sheets = new ArrayList<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final MergedRegions merged = new MergedRegions();
  private SSTRecord strings;
  private boolean date1904;
  private int sheet = -1;
  private boolean stopped;
  private int row = -1;
  private CellValue[] cells = new CellValue[64];
  private int width;
  private int formulaColumn = -1;

  XlsRecords(int wanted, RowReceiver receiver) {
    this.wanted = wanted;
    this.receiver = receiver;
  }

  MergedRegions merged() {
    return merged;
  }

  List<String> sheets() {
    return sheets;
  }

  @Override
  public short abortableProcessRecord(Record record) {
    switch (record) {
      case BoundSheetRecord bound -> sheets.add(bound.getSheetname());
      case SSTRecord table -> strings = table;
      case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
      case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
      case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
      case BOFRecord start -> {
        // Sheets follow in the order of their names; charts count too. Nothing is needed after the
        // one wanted.
        if (start.getType() == BOFRecord.TYPE_WORKSHEET
            || start.getType() == BOFRecord.TYPE_CHART) {
          sheet++;
        }
        stopped |= wanted >= 0 && sheet > wanted || wanted < 0 && sheet >= 0;
      }
      default -> {
        if (sheet == wanted) {
          cell(record);
        }
      }
    }
    return stopped ? STOP : GO_ON;
  }

  private void cell(Record record) {
    switch (record) {
      case LabelSSTRecord label ->
          put(label, new CellValue.Text(strings.getString(label.getSSTIndex()).toString()));
      case LabelRecord label -> put(label, new CellValue.Text(label.getValue()));
      case NumberRecord number -> put(number, number(number.getValue(), number.getXFIndex()));
      case RKRecord number -> put(number, number(number.getRKNumber(), number.getXFIndex()));
      case BoolErrRecord value ->
          put(
              value,
              value.isBoolean()
                  ? new CellValue.Bool(value.getBooleanValue())
                  : new CellValue.Fault(FormulaError.forInt(value.getErrorValue()).getString()));
      case FormulaRecord formula -> formula(formula);
      case MergeCellsRecord regions -> {
        for (int i = 0; i < regions.getNumAreas(); i++) {
          CellRangeAddress region = regions.getAreaAt(i);
          merged.add(
              region.getFirstRow() + 1,
              region.getLastRow() + 1,
              region.getFirstColumn(),
              region.getLastColumn());
        }
      }
      case StringRecord result -> {
        if (formulaColumn >= 0) {
          cells[formulaColumn] = new CellValue.Text(result.getString());
          formulaColumn = -1;
        }
      }
      default -> {
        // layout
      }
    }
  }

  private void formula(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    if (type == CellType.STRING) {
      put(formula, new CellValue.Text(""));
      formulaColumn = formula.getColumn();
    } else if (type == CellType.BOOLEAN) {
      put(formula, new CellValue.Bool(formula.getCachedBooleanValue()));
    } else if (type == CellType.ERROR) {
      put(
          formula,
          new CellValue.Fault(
              FormulaError.forInt((byte) formula.getCachedErrorValue()).getString()));
    } else {
      put(formula, number(formula.getValue(), formula.getXFIndex()));
    }
  }

  private CellValue number(double value, int style) {
    int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    return XlsxRows.number(plain(value), XlsxStyles.isDate(format, formats.get(format)), date1904);
  }

  private static String plain(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void put(CellValueRecordInterface at, CellValue value) {
    if (at.getRow() != row) {
      flush();
      row = at.getRow();
    }
    int column = at.getColumn();
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    while (width <= column) {
      cells[width++] = null;
    }
    cells[column] = value;
    formulaColumn = -1;
  }

  private void flush() {
    if (row >= 0 && !stopped) {
      stopped = !receiver.take(new SourceRow(row + 1, Arrays.copyOf(cells, width)));
    }
    width = 0;
  }

  /** Hands over the last row. */
  void finish() {
    flush();
    row = -1;
  }
}
