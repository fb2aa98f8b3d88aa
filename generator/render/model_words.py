"""The words for models, registers and kinds of values, for the field reference and the schema."""

from __future__ import annotations

from typing import NamedTuple

from generator.records import commitment, correction, meeting, observation, registers, source
from generator.records.types import Record
from generator.render.describe import FieldShape, Kind


class ModelWords(NamedTuple):
    """The name of one model, and a sentence on what it is for."""

    title: str
    about: str


MODELS: dict[type[Record], ModelWords] = {
    meeting.Meeting: ModelWords("Cuộc họp", "Mỗi cuộc họp là một tệp trong data/meetings/<năm>/."),
    meeting.Person: ModelWords("Người", "Một người, như nguồn nêu tên."),
    meeting.Statement: ModelWords("Điều được nêu", "Một kết quả, một hạn chế hoặc một chỉ đạo."),
    observation.Observation: ModelWords(
        "Con số", "Một giá trị của một chỉ số, cho một địa bàn và một kỳ, như nguồn nêu."
    ),
    observation.Change: ModelWords("Mức thay đổi", "Chỉ ghi khi chính nguồn nêu mức tăng, giảm."),
    commitment.Commitment: ModelWords("Việc phải làm", "Một việc được giao hoặc được hứa."),
    commitment.Party: ModelWords(
        "Nơi chịu trách nhiệm", "Mỗi mục nêu đúng một nơi: agency, province hoặc name."
    ),
    commitment.Target: ModelWords("Mục tiêu định lượng", "Giá trị của một chỉ số phải đạt tới."),
    commitment.CommitmentUpdate: ModelWords(
        "Tin về việc đã giao", "Điều một cuộc họp sau cho biết về việc đã giao ở cuộc họp trước."
    ),
    meeting.Citation: ModelWords("Văn bản được nhắc tới", "Một văn bản và vai trò của nó."),
    meeting.Venue: ModelWords("Điểm cầu", "Một nơi dự họp."),
    source.Source: ModelWords("Nguồn", "Một bài viết hoặc văn bản công khai."),
    correction.Correction: ModelWords(
        "Đính chính", "Một chỗ đã sửa sau khi trang được đăng: sửa gì, vì sao, theo yêu cầu của ai."
    ),
    registers.Province: ModelWords(
        "Danh mục tỉnh, thành phố", "Một mục trong data/registers/provinces.yml."
    ),
    registers.FormerName: ModelWords("Tên trước đây", "Tên hoặc loại đơn vị đã dùng trước đây."),
    registers.StatisticsCode: ModelWords(
        "Mã số thống kê", "Mã từng được cấp lại cho đơn vị khác, nên luôn ghi kèm thời gian."
    ),
    registers.Tile: ModelWords("Ô trên lưới", "Chỗ của đơn vị trên lưới ô thay cho bản đồ."),
    registers.Island: ModelWords("Quần đảo", "Quần đảo thuộc đơn vị, có ô riêng trên lưới."),
    registers.Agency: ModelWords("Danh mục cơ quan", "Một mục trong data/registers/agencies.yml."),
    registers.Programme: ModelWords(
        "Danh mục chương trình", "Một mục trong data/registers/programmes.yml."
    ),
    registers.Indicator: ModelWords(
        "Danh mục chỉ số", "Một mục trong data/registers/indicators.yml."
    ),
    registers.Document: ModelWords(
        "Danh mục văn bản", "Một mục trong data/registers/documents.yml."
    ),
    registers.Synonym: ModelWords(
        "Danh mục từ đồng nghĩa", "Một mục trong data/registers/synonyms.yml, cho ô tìm kiếm."
    ),
}

TARGETS = {
    "provinces": "tỉnh, thành phố",
    "agencies": "cơ quan",
    "programmes": "chương trình",
    "indicators": "chỉ số",
    "documents": "văn bản",
    "synonyms": "từ đồng nghĩa",
    "commitments": "việc phải làm",
    "sources": "nguồn",
    "figures": "con số",
}
"""What the id in a reference names."""

_HOLDS = {
    Kind.LINE: "Chữ, nhiều nhất 300 ký tự",
    Kind.TEXT: "Vài câu, nhiều nhất 2.000 ký tự",
    Kind.IDENTIFIER: "Mã viết bằng chữ thường không dấu, chữ số và gạch ngang",
    Kind.CHOICE: "Một trong các giá trị",
    Kind.NUMBER: "Một con số",
    Kind.WHOLE: "Một số nguyên",
    Kind.DATE: "Ngày, tháng, quý, nửa năm hoặc năm",
    Kind.PERIOD: "Ngày, tháng, quý, nửa năm, năm, hoặc khoảng tháng như 2025-01/2025-09",
    Kind.FLAG: "true (có) hoặc false (không)",
    Kind.LINK: "Địa chỉ web",
}


class Holds(NamedTuple):
    """What stands in a field, in two parts, because a page links the name."""

    before: str
    name: str

    def __str__(self) -> str:
        """Join the parts."""
        return f"{self.before}{self.name}"


def holds(field: FieldShape) -> Holds:
    """Say what stands in a field: ``Danh sách mã của chương trình``."""
    if field.model:
        before = "Danh sách, mỗi mục là một phần: " if field.is_list else "Các trường con: "
        return Holds(before, MODELS[field.model].title)
    if field.target:
        return Holds("Danh sách mã của " if field.is_list else "Mã của ", TARGETS[field.target])
    words = _HOLDS[field.kind]
    if field.is_list:
        return Holds("Danh sách, mỗi mục là ", f"{words[0].lower()}{words[1:]}")
    return Holds("", words)
