"""One address of each kind of page, for tests that look at all kinds."""

KINDS = {
    "home": "",
    "meetings": "cuoc-hop/",
    "meeting": "cuoc-hop/2023-12-28-tong-ket-nam-2023-uy-ban-quoc-gia-ve-chuyen-doi-so/",
    "meeting without day": "cuoc-hop/2024-so-ket-6-thang-dau-nam-2024/",
    "provinces": "dia-phuong/",
    "province": "dia-phuong/can-tho/",
    "former province": "dia-phuong/hau-giang/",
    "empty province": "dia-phuong/ca-mau/",
    "programmes": "chuong-trinh/",
    "programme": "chuong-trinh/de-an-06/",
    "years": "nam/",
    "year": "nam/2023/",
    "documents": "van-ban/",
    "document": "van-ban/06-qd-ttg-2022/",
    "agencies": "co-quan/",
    "agency": "co-quan/bo-thong-tin-va-truyen-thong/",
    "about": "gioi-thieu/",
    "figures": "cach-doc-so-lieu/",
    "contribute": "dong-gop/",
    "not found": "khong-co-trang-nay/",
}
