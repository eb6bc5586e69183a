package org.yihu.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.ReadWorkbook;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.text.Texts;

@DisplayName("不能导入的文件：说明原因和办法，一行也不读")
class RefusedFilesTest {
  private static final Texts TEXTS = Texts.load("import");
  private static final List<String> HEADER =
      List.of("序号", "乡镇", "村", "户编号", "姓名", "与户主关系", "身份证号", "救助类别");
  private static final List<String> PERSON =
      List.of("1", "满都拉镇", "巴音哈拉嘎查村", "A1", "巴特尔", "户主", "150223196506259817", "低保");

  @TempDir Path folder;

  @Test
  @DisplayName("空文件")
  void empty() {
    assertRefused(Workbooks.bytes(file("a.xlsx"), new byte[0]), FindingCode.FILE_EMPTY, "空");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
  @DisplayName("没有传完的 xlsx")
  void truncated(double part) throws IOException {
    byte[] whole = Files.readAllBytes(Samples.workbook(Samples.SMALL, folder));
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
    assertRefused(Workbooks.bytes(file("cut.xlsx"), cut), FindingCode.FILE_BROKEN, "损坏");
  }

  @Test
  @DisplayName("中间坏掉的 xlsx")
  void damaged() throws IOException {
    byte[] whole = Files.readAllBytes(Samples.workbook(Samples.SMALL, folder));
    Arrays.fill(whole, whole.length / 3, whole.length / 3 + 4000, (byte) 7);
    assertRefused(Workbooks.bytes(file("damaged.xlsx"), whole), FindingCode.FILE_BROKEN, "损坏");
  }

  @Test
  @DisplayName("XML 写坏的 xlsx")
  void brokenXml() {
    String xml = Workbooks.sheet(List.of(HEADER, PERSON)).replace("</row>", "</rov>");
    Path file = Workbooks.xlsx(file("xml.xlsx"), Map.of("汇总表", xml));
    assertRefused(file, FindingCode.FILE_BROKEN, "损坏");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7,PDF",
    "\u0089PNG,图片",
    "<html><table><tr><td>姓名,网页",
    "Rar!,压缩包",
    "{\\rtf1,文字处理"
  })
  @DisplayName("扩展名是 xlsx，内容不是表格")
  void otherFormats(String start, String word) {
    byte[] content = (start + " ".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(Workbooks.bytes(file("really.xlsx"), content), FindingCode.FILE_FORMAT, word);
  }

  @Test
  @DisplayName("随机的字节")
  void randomBytes() {
    byte[] content = new byte[200_000];
    new java.util.Random(42).nextBytes(content);
    assertRefused(Workbooks.bytes(file("noise.xls"), content), FindingCode.FILE_FORMAT, "另存为");
  }

  @Test
  @DisplayName("文字处理文件和普通压缩包")
  void otherPackages() {
    Path word = Workbooks.zip(file("a.xlsx"), Map.of("word/document.xml", Workbooks.text("<a/>")));
    assertRefused(word, FindingCode.FILE_FORMAT, "文字处理");
    Path zip = Workbooks.zip(file("b.xlsx"), Map.of("x.txt", Workbooks.text("x")));
    assertRefused(zip, FindingCode.FILE_FORMAT, "不是可读取");
  }

  @Test
  @DisplayName("zip 炸弹：空白、一格、行、属性、共享字符串")
  void zipBombs() {
    Path spaces = bomb("spaces.xlsx", "<worksheet><sheetData>", "          ");
    assertRefused(spaces, FindingCode.FILE_TOO_LARGE, "大得不合常理");
    Path cell =
        bomb("cell.xlsx", "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>", "9999999999");
    assertRefused(cell, FindingCode.FILE_TOO_LARGE, "大得不合常理");
    String table = Workbooks.sheet(List.of(HEADER, PERSON)).replace("</sheetData></worksheet>", "");
    Path rows = bomb("rows.xlsx", table, "<row><c><v>1</v></c></row>");
    assertRefused(rows, FindingCode.FILE_TOO_LARGE, "大得不合常理");
    Path attribute = bomb("attribute.xlsx", "<worksheet a=\"", "aaaaaaaaaa");
    assertRefused(attribute, FindingCode.FILE_TOO_LARGE, "大得不合常理");
    assertRefused(stringsBomb(), FindingCode.FILE_TOO_LARGE, "大得不合常理");
  }

  private Path bomb(String name, String start, String repeated) {
    return Workbooks.xlsxOf(file(name), Map.of("汇总表", out -> repeat(out, start, repeated)));
  }

  private Path stringsBomb() {
    Path file =
        Workbooks.xlsx(
            file("strings.xlsx"), Map.of("汇总表", Workbooks.sheet(List.of(HEADER, PERSON))));
    Map<String, Workbooks.Part> parts = new LinkedHashMap<>();
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), out -> out.write(content));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    parts.put("xl/sharedStrings.xml", out -> repeat(out, "<sst>", "<si><t>低保</t></si>"));
    return Workbooks.zip(file("strings-bomb.xlsx"), parts);
  }

  private static void repeat(OutputStream out, String start, String repeated) throws IOException {
    out.write(start.getBytes(StandardCharsets.UTF_8));
    byte[] block = repeated.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    for (long written = 0; written < 100L << 20; written += block.length) {
      out.write(block);
    }
  }

  @Test
  @DisplayName("XML 实体：十亿个笑话、外部文件")
  void entities() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    String rows = Workbooks.sheet(List.of(HEADER, PERSON));
    String bomb = laughs + "]>" + rows.replace("巴特尔", "&a9;");
    assertRefused(
        Workbooks.xlsx(file("laughs.xlsx"), Map.of("汇总表", bomb)), FindingCode.FILE_BROKEN, "损坏");
    Path secret = Files.writeString(file("secret.txt"), "机密");
    String outside =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + rows.replace("巴特尔", "&x;");
    assertRefused(
        Workbooks.xlsx(file("outside.xlsx"), Map.of("汇总表", outside)),
        FindingCode.FILE_BROKEN,
        "损坏");
  }

  @Test
  @DisplayName("不合常理的行号和列号")
  void absurdDimensions() {
    String sheet = Workbooks.sheet(List.of(HEADER, PERSON));
    Path column =
        Workbooks.xlsx(file("c.xlsx"), Map.of("表", sheet.replace("r=\"A2\"", "r=\"XFD2\"")));
    assertRefused(column, FindingCode.FILE_TOO_LARGE, "大得不合常理");
    Path row =
        Workbooks.xlsx(
            file("r.xlsx"), Map.of("表", sheet.replace("row r=\"2\"", "row r=\"99999999\"")));
    assertRefused(row, FindingCode.FILE_BROKEN, "损坏");
  }

  @Test
  @DisplayName("有密码：要密码；密码不对再要；给对了就读")
  void protectedWorkbook() throws Exception {
    Path file = encrypted();
    assertRefused(file, FindingCode.FILE_PROTECTED, "请输入密码");
    Finding wrong = read(file, "错").fileFindings().getFirst();
    assertThat(wrong.code()).isEqualTo(FindingCode.FILE_PROTECTED);
    assertThat(wrong.message(TEXTS)).contains("密码不对");
    assertThat(Samples.households(read(file, "密码123"))).hasSize(420);
  }

  private Path encrypted() throws Exception {
    Path target = file("protected.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("密码123");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(Files.readAllBytes(Samples.workbook(Samples.SMALL, folder)));
      }
      try (OutputStream out = Files.newOutputStream(target)) {
        files.writeFilesystem(out);
      }
    }
    return target;
  }

  private ReadWorkbook read(Path file, String password) {
    ReadOptions options = new ReadOptions(Optional.empty(), Optional.of(password.toCharArray()));
    return Samples.reader().read(file, options, Progress.NONE);
  }

  @Test
  @DisplayName("没有表格：只有说明，或者没有人")
  void noTable() {
    List<List<String>> notes =
        List.of(List.of("填表说明"), List.of("1.本表一人一行"), List.of("2.身份证号用文本格式"));
    assertRefused(
        Workbooks.xlsx(file("n.xlsx"), Map.of("说明", Workbooks.sheet(notes))),
        FindingCode.NO_TABLE,
        "没有找到");
    assertRefused(
        Workbooks.bytes(file("n.csv"), "你好\n".getBytes(StandardCharsets.UTF_8)),
        FindingCode.NO_TABLE,
        "没有找到");
    assertRefused(
        Workbooks.xlsx(file("empty.xlsx"), Map.of("表", Workbooks.sheet(List.of()))),
        FindingCode.NO_TABLE,
        "没有找到");
  }

  @Test
  @DisplayName("两个表格：两张工作表，或者一张工作表里上下两个、左右两个")
  void severalTables() {
    String table = Workbooks.sheet(List.of(HEADER, PERSON));
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("满都拉镇", table);
    sheets.put("百灵庙镇", table);
    assertRefused(Workbooks.xlsx(file("two.xlsx"), sheets), FindingCode.SEVERAL_TABLES, "百灵庙镇");

    List<String> other = List.of("姓名", "性别", "民族", "身份证号", "与户主关系", "户编号", "村", "救助类别");
    List<String> blank = List.of("");
    assertRefused(
        Workbooks.xlsx(
            file("below.xlsx"),
            Map.of("表", Workbooks.sheet(List.of(HEADER, PERSON, blank, other, PERSON)))),
        FindingCode.SEVERAL_TABLES,
        "表 4");
    assertRefused(
        Workbooks.xlsx(
            file("same.xlsx"),
            Map.of("表", Workbooks.sheet(List.of(HEADER, PERSON, blank, HEADER, PERSON)))),
        FindingCode.SEVERAL_TABLES,
        "表 4");
    List<String> beside = new java.util.ArrayList<>(HEADER);
    beside.addAll(HEADER);
    assertRefused(
        Workbooks.xlsx(file("beside.xlsx"), Map.of("表", Workbooks.sheet(List.of(beside, PERSON)))),
        FindingCode.SEVERAL_TABLES,
        "不止一个");
  }

  @Test
  @DisplayName("缺少必需的列：说出列名和现有的列")
  void columnMissing() {
    List<String> header = List.of("序号", "乡镇", "村", "户编号", "姓名", "与户主关系", "证号", "救助类别");
    Path file =
        Workbooks.xlsx(file("m.xlsx"), Map.of("表", Workbooks.sheet(List.of(header, PERSON))));
    Finding finding = assertRefused(file, FindingCode.COLUMN_MISSING, "公民身份号码");
    assertThat(finding.message(TEXTS)).contains("证号").contains("救助类别");
  }

  @Test
  @DisplayName("宏文件照常读取，宏从不运行")
  void macroWorkbook() {
    Map<String, Workbooks.Part> parts = new LinkedHashMap<>();
    parts.put("表", Workbooks.text(Workbooks.sheet(List.of(HEADER, PERSON))));
    ReadWorkbook workbook = Samples.read(Workbooks.xlsxOf(file("m.xlsm"), parts));
    assertThat(workbook.fileFindings()).isEmpty();
    assertThat(Samples.households(workbook)).hasSize(1);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Finding assertRefused(Path file, FindingCode code, String words) {
    ReadWorkbook workbook = Samples.read(file);
    assertThat(workbook.facts()).isEmpty();
    assertThat(Samples.households(workbook)).isEmpty();
    assertThat(workbook.fileFindings()).hasSize(1);
    Finding finding = workbook.fileFindings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message(TEXTS)).contains(words);
    return finding;
  }
}
