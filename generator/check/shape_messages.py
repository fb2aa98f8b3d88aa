"""Says in Vietnamese what Pydantic found wrong with a field, and what would be right."""

from __future__ import annotations

from difflib import get_close_matches

from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic
from generator.records.fields import field_at, model_at
from generator.records.types import Record
from generator.sources import Loc, Source

_FAULTS = {
    "text_empty": ("để trống", "Điền nội dung, hoặc xóa cả dòng nếu nguồn không nêu."),
    "text_control": ("có ký tự điều khiển không nhìn thấy", "Xóa và gõ lại đoạn này."),
    "text_markup": ("có thẻ HTML", "Chỉ viết chữ thường; dấu “<” phải cách chữ đi sau nó."),
    "number_thousands": (
        "có dấu chấm hàng nghìn",
        "Viết liền các chữ số (1146); nếu là số thập phân, thêm hoặc bớt một chữ số sau dấu chấm.",
    ),
    "number_form": ("không phải là số", "Viết liền, phần thập phân sau dấu chấm: 2505 hoặc 58.2."),
    "date_form": (
        "không phải là ngày có thật",
        "Viết năm-tháng-ngày (2023-07-12) hoặc phần mà nguồn nêu: 2023-07, 2023-S1, 2023-Q3, 2023.",
    ),
    "flag_form": ("chỉ nhận true hoặc false", "Viết true hoặc false."),
    "whole_form": ("phải là số nguyên không âm", "Chỉ viết chữ số, ví dụ 3."),
    "link_form": ("không phải là địa chỉ web", "Địa chỉ bắt đầu bằng https:// hoặc http://."),
    "string_pattern_mismatch": (
        "không đúng dạng của một mã",
        "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối: hau-giang.",
    ),
    "string_too_long": ("quá dài", "Rút gọn, hoặc tách thành nhiều mục."),
    "string_type": (
        "phải là chữ, không phải danh sách",
        "Viết giá trị trên cùng dòng với tên trường.",
    ),
    "tuple_type": ("phải là một danh sách", "Mỗi mục một dòng, bắt đầu bằng dấu “-”."),
    "model_type": ("phải gồm các trường con", "Xuống dòng, thụt vào và viết “tên: giá trị”."),
    "too_short": ("cần ít nhất một mục", "Thêm một mục bắt đầu bằng dấu “-”."),
}


def explain(model: type[Record], source: Source, base: Loc, detail: ErrorDetails) -> Diagnostic:
    """Turn one error of Pydantic into a located sentence.

    Args:
        model: the model that was validated.
        source: the file.
        base: where the record begins in the file.
        detail: the error, its ``loc`` counted from the record.
    """
    kind, loc = detail["type"], tuple(detail["loc"])
    if kind == "missing":
        message = f"Thiếu trường {_label(model, loc)}."
        return Diagnostic(
            source.position((*base, *loc[:-1])), "shape-missing", message, "Thêm trường này."
        )
    if kind == "extra_forbidden":
        return _unknown_field(model, source, base, loc)
    found = detail["input"]
    value = f" “{found[:60]}”" if isinstance(found, str) and found else ""
    if kind in ("enum", "literal_error"):
        hint = f"Chọn một trong: {detail.get('ctx', {}).get('expected', '')}.".replace(" or ", ", ")
        text = f"Trường {_label(model, loc)} không nhận giá trị{value}."
        return Diagnostic(
            source.position((*base, *loc)), "shape-choice", text, hint.replace("'", "")
        )
    fault, hint = _FAULTS.get(kind, ("không đúng kiểu", "Xem trường này ở trang đóng góp."))
    message = f"Trường {_label(model, loc)}{value} {fault}."
    rule = "shape-" + kind.replace("_", "-")
    return Diagnostic(source.position((*base, *loc)), rule, message, hint)


def _unknown_field(model: type[Record], source: Source, base: Loc, loc: Loc) -> Diagnostic:
    name, parent = str(loc[-1]), model_at(model, loc[:-1])
    known = list(parent.model_fields) if parent else []
    near = get_close_matches(name, known, 1)
    hint = f"Có phải là “{near[0]}”?" if near else f"Các trường có thể dùng: {', '.join(known)}."
    position = source.position((*base, *loc), of_key=True)
    return Diagnostic(position, "shape-unknown-field", f"Không có trường “{name[:60]}”.", hint)


def _label(model: type[Record], loc: Loc) -> str:
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    info = field_at(model, loc)
    return f"“{name}” ({info.title})" if info and info.title else f"“{name}”"
